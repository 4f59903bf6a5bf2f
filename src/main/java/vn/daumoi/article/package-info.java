/** From a file, page or JSON line to an article. */
@NullMarked
package vn.daumoi.article;

import org.jspecify.annotations.NullMarked;
