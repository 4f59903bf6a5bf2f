/** The program: settings, the pipeline and the start. */
@NullMarked
package vn.daumoi;

import org.jspecify.annotations.NullMarked;
