package org.maillage.directory.contact;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.maillage.web.Right;

/** The reader is of a team that keeps the organisation, and notes whom they meet there; what nobody keeps is adopted first. */
@Right
@Retention(RetentionPolicy.RUNTIME)
@interface Meets {}
