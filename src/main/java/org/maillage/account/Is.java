package org.maillage.account;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is the person whom they ask for. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Is {}
