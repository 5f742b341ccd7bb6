/** Tables that strangers send as files: their encoding, header and rows, and what is refused of them, line by line. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "imports"})
@org.jspecify.annotations.NullMarked
package org.maillage.table;
