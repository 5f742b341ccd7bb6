package org.maillage.programme.call;

import org.maillage.shared.Secret;

/** An application for whoever holds its link. */
record HeldApplication(Application application, Secret secret) {

    String path() {
        return "/applications/" + secret.word();
    }
}
