/**
 * Type: the faces, the boxes and joints of a paragraph, the choice of its line breaks.
 *
 * <p>Imports the JDK. Follows the W3C Requirements for Chinese Text Layout (CLREQ) and GB/T 15834.
 */
@NullMarked
package dibao.press.type;

import org.jspecify.annotations.NullMarked;
