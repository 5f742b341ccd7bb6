package org.maillage.directory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may see what they ask for; what they may not see is not there. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {}
