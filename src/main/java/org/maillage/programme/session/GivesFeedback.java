package org.maillage.programme.session;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is expected at the session that they ask for, and may say now what it was worth. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface GivesFeedback {}
