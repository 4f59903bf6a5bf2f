/** From facts to identities: who is who, and the reason. */
@NullMarked
package vn.daumoi.resolve;

import org.jspecify.annotations.NullMarked;
