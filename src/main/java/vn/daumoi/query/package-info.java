/** Questions kept in files, and their answers. */
@NullMarked
package vn.daumoi.query;

import org.jspecify.annotations.NullMarked;
