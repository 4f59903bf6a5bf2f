/** The command line. */
@NullMarked
package vn.daumoi.cli;

import org.jspecify.annotations.NullMarked;
