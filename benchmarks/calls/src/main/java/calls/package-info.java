/** Calls of generated clients beside those of AWS's SDK for Java 2. */
package calls;
