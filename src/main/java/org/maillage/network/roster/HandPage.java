package org.maillage.network.roster;

import java.util.List;
import org.maillage.print.QrCode;
import org.maillage.web.Frame;

/**
 * The links of members without an address, shown once, to be cut out and handed over.
 *
 * @param path of the roster
 * @param until when they are good, in a sentence
 */
record HandPage(Frame frame, String path, List<Slip> slips, String until) {

    /** What one member is handed: whose it is, what they are asked, where they answer. */
    record Slip(String name, String asked, String address, QrCode qr) {}
}
