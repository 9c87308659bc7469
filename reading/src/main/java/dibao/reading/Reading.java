package dibao.reading;

import dibao.issue.Issue;
import dibao.reading.bulletin.ContentsFinding;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.Document;
import dibao.reading.text.Wording;
import java.util.List;

/**
 * What was read from one file.
 *
 * @param document the file as lines of text, in which all places count
 * @param findings where contents and body disagree
 * @param explanation why each boundary was chosen, one line each; empty unless asked for
 * @param remarks what was taken for granted or left out, such as an encoding that was recognised
 */
public record Reading(
    Document document,
    Issue issue,
    List<ReadArticle> articles,
    List<ContentsFinding> findings,
    List<String> explanation,
    List<Wording> remarks) {

  public Reading {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    explanation = List.copyOf(explanation);
    remarks = List.copyOf(remarks);
  }
}
