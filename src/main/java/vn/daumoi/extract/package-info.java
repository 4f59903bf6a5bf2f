/** From text to facts, each with the words it stands on. */
@NullMarked
package vn.daumoi.extract;

import org.jspecify.annotations.NullMarked;
