package org.maillage.account;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may give the role that is meant, and take it away. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Gives {}
