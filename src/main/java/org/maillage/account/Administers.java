package org.maillage.account;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader administers the platform. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Administers {}
