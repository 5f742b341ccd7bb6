/** What is sent to whom: mails that use cases post, the outbox, and the mailbox page where no mail server is set. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web"})
@org.maillage.shared.Owns({"notices.bounce", "notices.mail", "notices.news_end"})
@org.jspecify.annotations.NullMarked
package org.maillage.notices;
