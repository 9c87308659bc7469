package dibao.reading.statistic;

/** What a word does in a statement. */
enum Role {
  /** 增长, 提高: the value is what was added. */
  RISE,
  /** 下降, 收窄: the value is what was taken away. */
  FALL,
  /** 达到, 为, 完成: the value is the level. */
  REACH,
  /** 上调至, 增长到: the value is the level after a change. */
  REACH_BY_CHANGE,
  /** 新增: a level of its own where nothing is compared. */
  NEWLY,
  /** 转为: a change takes the place of another. */
  BECOME,
  /** 同比, 环比: what a change is against. */
  BASIS,
  /** 分别: values belong to subjects one by one. */
  EACH,
  /** 其中: what follows is part of what was said. */
  AMONG,
  /** 此外: what follows is no part of it. */
  TURN,
  /** 预计, 有望. */
  FORECAST,
  /** 力争, 目标. */
  TARGET,
  /** 最高, 给予, 应当: an amount that a rule sets. */
  RULE,
  /** 增速, 涨幅: a noun whose value is a change. */
  GROWTH,
  /** 降幅: a noun whose value is a fall. */
  DECLINE,
  /** 位居, 排名. */
  RANK,
  /** 显示, 表示: somebody says what follows. */
  SAY,
  /** 显示屏, 计划生育: a noun in which one of the other words stands. */
  NOUN
}
