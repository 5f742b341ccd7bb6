package org.maillage.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Anybody may ask for it, signed in or not. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Anybody {}
