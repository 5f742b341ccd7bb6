package org.maillage.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The node that this process is, as operators know it: by its machine and its data folder. */
public final class ThisNode {

    private ThisNode() {}

    public static String name(Settings settings) {
        return hostName() + ":" + settings.data().toAbsolutePath().normalize();
    }

    public static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
