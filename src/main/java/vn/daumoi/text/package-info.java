/** From an article's body to text: composed, with its tokens and sentences. */
@NullMarked
package vn.daumoi.text;

import org.jspecify.annotations.NullMarked;
