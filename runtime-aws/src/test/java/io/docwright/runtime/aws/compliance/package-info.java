/** Tests generated code and the transport with the protocol compliance cases of Smithy. */
@NullMarked
package io.docwright.runtime.aws.compliance;

import org.jspecify.annotations.NullMarked;
