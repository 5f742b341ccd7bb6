package org.maillage.directory;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is of the team that keeps what they ask for or, asked for as a reader, keeps some part of the directory. */
@Right
@Retention(RetentionPolicy.RUNTIME)
public @interface Keeps {}
