/** Compares calls of generated clients with those of AWS's SDK for Java 2. */
package calls;
