package org.maillage.search.saved;

import org.springframework.context.ApplicationContext;

/** Tells of new answers when a test says so, instead of in the morning. */
public final class NotifyNow {

    private NotifyNow() {}

    public static void notifyOfNewAnswers(ApplicationContext platform) {
        platform.getBean(NotifyOfNewAnswers.class).notifyOfNewAnswers();
    }
}
