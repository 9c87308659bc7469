package dibao.desk.know.search;

/**
 * Says that somebody asked, from another process, for the search index anew.
 *
 * @param at when, in ISO 8601
 */
public record ReindexAsked(String at) {}
