package org.maillage.notices.letters;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader has begun this letter. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface IsAuthor {}
