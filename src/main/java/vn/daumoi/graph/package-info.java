/** From facts to triples, and from identities to knowledge. */
@NullMarked
package vn.daumoi.graph;

import org.jspecify.annotations.NullMarked;
