package org.maillage.directory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader may change what they ask for, be it only by adopting it; what was put away is not there. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Changes {}
