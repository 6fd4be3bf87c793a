/** Calls of generated clients to servers that others wrote. */
@NullMarked
package realservers;

import org.jspecify.annotations.NullMarked;
