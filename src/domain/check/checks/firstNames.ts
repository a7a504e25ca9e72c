/**
 * First names that many people in the Netherlands have, to recognise what is probably the name of a person.
 * Left out: names that are as often another word or an abbreviation (Ad, Wil, Max, Sam, Mees, Mei).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  Aad Aart Abdel Abdul Adriaan Ahmed Ahmet Albert Alex Alexander Ali Alice Alida Amber Amina
  Amir Andre Andrea André Angela Anja Anke Ankie Anna Anne Anneke Annelies Annemarie Annemiek
  Annet Annette Annie Anouk Antoinette Anton Arend Arie Arjan Arjen Arnold Astrid Ayse Aysel
  Ayşe Barbara Bart Bas Bastiaan Beatrice Ben Berend Bernard Bert Betty Bianca Bilal Bob
  Bram Brenda Brigitte Britt Carin Carla Carlijn Carlo Carolien Caroline Catharina Cees Celine
  Charlotte Chris Christa Christel Christiaan Christian Christien Christina Cindy Claire Claudia
  Coby Conny Cor Corine Cornelia Cornelis Corrie Daan Daniel Danielle Daniël Daniëlle Danny
  David Debbie Denise Deniz Dennis Diana Dick Diederik Dirk Dorien Dylan Eddy Edith Edward Edwin
  Eelco Egbert Elena Eline Elisa Elisabeth Ellen Elly Els Elsbeth Emine Emma Emre Eric Erica
  Erik Erna Ernst Erwin Esmee Esther Eva Evelien Eveline Evert Fatima Fatma Felix Femke Fenna
  Ferdinand Fleur Floor Floris Fokke Franciscus Frank Frans Fred Frederik Freek Frits Geert
  Geertje Geertruida Gemma Geraldine Gerard Gerben Gerda Gerrit Gert Gerwin Gijs Gijsbert Gina
  Greet Greetje Guido Guus Hafid Halil Hamza Hanna Hannah Hanneke Hannie Hans Harm Harmen Harold
  Harrie Harry Hasan Hassan Hatice Heidi Heleen Helena Hendrik Henk Henny Henri Henriette Herman
  Hester Hilda Hilde Hubert Hugo Huseyin Huub Hüseyin Ibrahim Ilona Ilse Imane Ineke Inge
  Ingeborg Ingrid Irene Iris Irma Isabel Isabelle Ivo Jaap Jack Jacob Jacqueline Jacques Jan
  Janine Janneke Jannie Janny Jantine Jasmijn Jasper Jeannette Jeffrey Jelle Jelmer Jenny Jeroen
  Jesse Jessica Jet Jim Joep Johan Johanna Johannes John Jolanda Jolien Joost Jordy Joris Jos
  Josephine Josje José Judith Julia Juliette Jurgen Jurriaan Karel Karim Karin Karlijn Kasper
  Katinka Katja Kees Kevin Khadija Khalid Kim Kirsten Klaartje Klaas Koen Koos Krijn Kristel
  Lambert Lars Laura Laurens Leendert Lennart Leo Leon Leonie Leontien Lex Lianne Lieke Liesbeth
  Linda Lisa Lisanne Lisette Loes Lonneke Lotte Louis Louise Lucas Lucia Ludo Luuk Maaike
  Maarten Machteld Madelon Magda Manon Marc Marcel Marco Margot Margreet Margriet Maria Marian
  Marianne Marieke Marielle Marije Marijke Marijn Marina Marinus Marion Marit Marita Mariëlle
  Marja Marjan Marjolein Marjon Mark Marleen Marlies Marloes Mart Martha Martijn Martin Martine
  Mathijs Matthijs Maud Maurice Maurits Mehmet Melanie Menno Merel Meryem Michael Michel
  Michelle Michiel Mieke Miep Mike Milan Miranda Mirjam Mohamed Mohammed Monica Monique Mourad
  Mustafa Nadia Nancy Naomi Natasja Nathalie Nico Nicolaas Nicole Niels Nienke Nina Noa Noor
  Noortje Omar Otto Pascal Patricia Patrick Paul Paula Pauline Peter Petra Philip Pien Pier
  Pieter Pim Rachel Rachid Ralph Ramon Raymond Rebecca Reinier Remco Renate Rene Renske René
  Renée Riet Rik Rina Rita Rob Robbert Robert Robin Roel Roeland Roelof Roland Rolf Ronald
  Ronnie Roos Rosa Ruben Rudolf Rutger Ruth Ruud Sabine Said Samira Sander Sandra Sanne Sara
  Sarah Sascha Saskia Saïd Sebastiaan Selma Serge Sharon Sietske Sigrid Silvia Simon Simone
  Sjaak Sjoerd Sjors Sofie Sonja Sophie Stan Stefan Stefanie Stephan Steven Stijn Suzan Suzanne
  Sven Sybren Sylvia Tamara Tanja Tara Teun Thea Theo Thijs Thomas Tim Tineke Tjeerd Tom Ton
  Toon Truus Twan Ursula Valerie Vera Veronique Victor Victoria Vincent Walter Wendy Wesley
  Wessel Wiebe Wietske Wijnand Willem Willemijn Wilma Wim Wouter Xander Yasemin Yasmina Youssef
  Yusuf Yvette Yvonne Zeynep
  `
    .trim()
    .split(/\s+/),
);
