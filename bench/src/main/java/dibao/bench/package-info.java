/** Benchmarks of the libraries and of whole commands, as ratios against named peers. */
@NullMarked
package dibao.bench;

import org.jspecify.annotations.NullMarked;
