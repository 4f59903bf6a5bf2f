/** Where quads are kept: transactions, search index, export. */
@NullMarked
package vn.daumoi.store;

import org.jspecify.annotations.NullMarked;
