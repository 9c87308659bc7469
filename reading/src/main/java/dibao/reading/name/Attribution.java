package dibao.reading.name;

import dibao.reading.text.Span;

/**
 * Words that say where a statement comes from: 据商务部数据显示, 国家统计局8月1日发布, 某某表示.
 *
 * @param span all of the phrase, with 据 and 显示
 * @param source the words that name who says so, as printed; empty for 据悉 and 数据显示
 */
public record Attribution(Span span, Span source) {}
