package org.maillage.account;

import org.springframework.context.ApplicationContext;

/** The address that the journal of the server shows to the operator. */
public final class FirstRunAddress {

    private FirstRunAddress() {}

    public static String of(ApplicationContext platform) {
        var address = platform.getBean(FirstRun.class).address();
        return address.substring(address.indexOf("/first-run"));
    }
}
