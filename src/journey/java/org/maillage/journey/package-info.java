/** What people do with the platform, done in a real browser. */
package org.maillage.journey;
