package org.maillage.notices;

/** Takes mails that will be sent once the running transaction has ended well; none out of a lived past. */
public interface PostMail {

    void postMail(Mail mail);
}
