/** Measures of the running platform, held against its budgets. */
@NullMarked
package org.maillage.bench;

import org.jspecify.annotations.NullMarked;
