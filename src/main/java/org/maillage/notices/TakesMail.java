package org.maillage.notices;

/** Said by a module that takes in what people mail to an address of their own: that of the platform with a word behind a plus. */
public interface TakesMail {

    /** Takes a mail in, once however often it comes; false when the word of its address is none that it knows. */
    boolean take(IncomingMail mail);
}
