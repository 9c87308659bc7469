package dibao.desk.browser;

import com.microsoft.playwright.Page;

/** Marks 两台 of «两台吊机» in the article that is open, as an editor does, and says what it states. */
final class MarkedWords {

  private MarkedWords() {}

  /** Sends the form; the observation's page follows. */
  static void state(Page page) {
    page.evaluate(
        "() => { const text = [...document.querySelectorAll('.body p')].flatMap(p =>"
            + " [...p.childNodes]).find(n => n.textContent.includes('两台吊机'));"
            + " const at = text.textContent.indexOf('两台'); const range = document.createRange();"
            + " range.setStart(text, at); range.setEnd(text, at + 2);"
            + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
    page.locator("a.mark-words").click();
    page.fill("#indicator", "码头新添吊机");
    page.fill("#value", "2");
    page.fill("#unit", "台");
    page.locator(".statement button").click();
  }
}
