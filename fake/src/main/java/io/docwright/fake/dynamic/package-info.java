/** Schemas and operations of a service made from its description, for codecs without generated classes. */
@NullMarked
package io.docwright.fake.dynamic;

import org.jspecify.annotations.NullMarked;
