/** What is sent to whom: the outbox of mails, and the mailbox page where no mail server is set. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.notices;
