package org.maillage.network.introduction;

import org.maillage.network.introduction.IntroductionLinks.PersonalLink;

/** One of two who are to be introduced, who has opened the link by which they say whether they would like to be. */
record AskedParty(PersonalLink link, Introduction introduction) {}
