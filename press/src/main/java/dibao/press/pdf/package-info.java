/**
 * The issue as a PDF that is PDF/A-2a and PDF/UA-1 at once.
 *
 * <p>May import {@code dibao.issue}, {@code dibao.press}, {@code dibao.press.page}, {@code
 * dibao.press.style} and {@code dibao.press.type}.
 */
@NullMarked
package dibao.press.pdf;

import org.jspecify.annotations.NullMarked;
