/** The store over HTTP: pages, JSON for them, linked data, and the SPARQL protocol. */
@NullMarked
package vn.daumoi.web;

import org.jspecify.annotations.NullMarked;
