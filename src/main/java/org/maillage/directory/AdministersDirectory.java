package org.maillage.directory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader administers the platform, and with it the words of the directory. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface AdministersDirectory {}
