/** Whether values are what a service describes: types, constraints, enums and unions. */
@NullMarked
package io.docwright.fake.check;

import org.jspecify.annotations.NullMarked;
