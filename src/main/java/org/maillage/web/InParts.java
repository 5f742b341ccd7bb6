package org.maillage.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler of a form that is carried out in parts, each in a transaction of its own, since it takes long to work
 * something out and would hold a connection all the while. Its use cases must bear to be asked twice.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InParts {}
