package org.maillage.programme;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** What the reader asks for is of a programme that they lead. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Leads {}
