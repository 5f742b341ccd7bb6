package org.maillage.exchange;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may see the need. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsNeed {}
