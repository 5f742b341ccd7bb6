package org.maillage.directory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may change what they ask for, although it was put away. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface BringsBack {}
