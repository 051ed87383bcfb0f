"""Given names that news meets most: what tells a person from a firm or a country where no title does."""

from __future__ import annotations

GIVEN_NAMES = frozenset("""
Aaron Abdul Abdullah Abraham Adam Ahmed Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Amanda Amir Amy Ana Anatoly
Anders Andre Andrea Andreas Andrei Andrew Andy Angela Angelo Anita Ann Anna Anne Anthony Antonio Anwar Arthur Asil Barbara Barry Ben Benjamin Bernard Bernie
Beth Betty Bill Billy Bob Bobby Boris Brad Brandon Brenda Brian Bruce Bryan Carl Carla Carlos Carmen Carol Caroline Catherine Cathy Charles Charlie Charlotte
Cheryl Chris Christian Christina Christine Christopher Claire Clara Claude Claudia Colin Craig Cynthia Dale Dan Daniel Darren Dave David Dean Deborah Debra
Denis Dennis Derek Diana Diane Dick Diego Dmitri Dmitry Don Donald Donna Dorothy Doug Douglas Duncan Earl Ed Eddie Edgar Eduardo Edward Edwin Eileen Elena
Elizabeth Ellen Emily Emma Eric Erik Ernest Eugene Eva Evan Evelyn Fernando Fidel Florence Frances Francis Francisco Frank Fred Frederick Gabriel Gary Gavin
Gene Geoffrey George Georges Gerald Gerard Gerhard Gilbert Giovanni Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy Hannah Hans Harold
Harry Hassan Heather Heinrich Helen Helmut Henri Henry Herbert Hillary Howard Hugh Hugo Hussein Ian Ibrahim Igor Irene Isaac Ivan Jack Jacob Jacques James
Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joe Joel Johan Johannes
John Jon Jonathan Jorge Jose Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken
Kenneth Kevin Kim Klaus Kofi Kurt Kyle Lance Larry Laura Lauren Lawrence Lee Leo Leon Leonard Leonid Leslie Lewis Linda Lisa Lloyd Lorenzo Louis Louise Lucy
Luis Luke Lynn Madeleine Manuel Marc Marcel Marco Marcus Margaret Maria Marian Marie Mario Marion Mark Martha Martin Marvin Mary Matt Matthew Maureen Maurice
Max Megan Melissa Michael Michel Michelle Miguel Mikhail Mike Mohamed Mohammad Mohammed Monica Muhammad Nancy Natalie Nathan Neal Neil Nelson Nicholas Nick
Nicolas Nicole Nigel Nikita Nikolai Nina Norma Norman Olga Oliver Omar Oscar Osama Otto Pablo Pamela Pat Patricia Patrick Paul Paula Pavel Pedro Peggy Pervez
Peter Phil Philip Phillip Pierre Rachel Rafael Rahul Ralph Ramon Ray Raymond Rebecca Ricardo Richard Rick Rita Robert Roberto Robin Rod Rodney Roger Roland
Roman Ron Ronald Rosa Rose Ross Roy Rudolf Russell Ruth Ryan Sally Salvador Sam Samuel Sandra Sara Sarah Saddam Scott Sean Sebastian Sergei Sergio Shane
Sharon Sheila Shirley Sidney Silvio Simon Sophie Stan Stanley Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tariq Ted Teresa Terry
Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Vaclav Valerie Vanessa Vernon Veronica Victor Victoria Vincent Virginia Vladimir Walter
Warren Wayne Wendy Werner Wilhelm William Willie Winston Wolfgang Yasser Yitzhak Yuri Yves
Adrian Agnes Aisha Aleksandr Alessandro Alexandre Alina Alvaro Andres Andrzej Annika Antoine Anton Antonia Arturo Astrid Axel Beatrice Benedict Birgit Bjorn
Bruno Camila Carolina Cecilia Cesar Chiara Christoph Clare Cristian Cyril Damian Daniela Danilo Dominic Dominik Dora Elisa Elsa Emil Emilio Emmanuel Enrique
Erich Erika Ernesto Esteban Esther Etienne Fabian Fatima Federico Felipe Felix Filip Francesca Francesco Franz Fritz Gabriela Goran Greta Gustav Hamid Harald
Helena Henrik Hilda Ignacio Ines Ingrid Irina Isabel Isabella Ivana Jakob Jana Jaroslav Jens Johann Johanna Jonas Josef Josefina Julio Karim Katarina Khaled
Klara Lars Laszlo Lech Lena Leonardo Lucia Lukas Magdalena Magnus Maksim Malcolm Marek Margarita Marta Mateo Matteo Matthias Mehmet Mikael Milos
Miriam Mustafa Nadia Natalia Natasha Niels Noor Oleg Olivia Olivier Paola Paolo Pascal Petr Petra Piotr Ramzi Raul Renata Reza Rolf Ruben Sabine Samir Santiago
Silvia Simone Sofia Stefano Sven Svetlana Tadeusz Tanya Tatiana Thierry Tomas Tomasz Ulrich Ursula Vasily Vera Veronika Viktor Vincenzo Xavier Yasmin Yusuf
Zainab Zoran
Agnieszka Aidan Alasdair Alastair Aled Alistair Amelia Amos Ananya Angus Aoife Archibald Arjun Arne Arnold Ashok Audrey Barnaby Basil Bernadette
Bertrand Bess Brendan Bridget Brigitte Bronwyn Callum Calvin Cameron Camille Carys Cedric Charlene Chinedu Chloe Ciaran Clarence Clement Clifford Clive
Colette Conor Constance Consuelo Cormac Curtis Cyrus Dafydd Darlene Declan Deirdre Denise Desmond Dieter Dimitri Dmytro Dolores Dylan Edith Edmund Einar
Elaine Eleanor Eli Elias Elijah Elin Elliott Eloise Emeka Emrys Enzo Erin Erling Estelle Ethan Eunice Ewa Ewan Ezra Felicity Fergus Finlay Fiona Fraser
Freya Gareth Gemma Geraldine Gerry Gertrude Gillian Gina Giorgio Gisela Giulia Giuseppe Glyn Grzegorz Gunnar Gwen Gwyn Gwyneth Halina Hamish Harvey
Hazel Hector Heike Henryk Hilary Hiroshi Horace Humphrey Idris Ilya Imogen Imran Inge Isaiah Ismail Jacqueline Jeanette Jenna Jenny Jeremiah Jerzy Jiri
Joanna Joanne Jorn Josephine Josiah Jurgen Katarzyna Kazimierz Keiko Kenji Kiran Kirsten Kirsty Kristin Kristina Krzysztof Lachlan Leah Leif Leila
Leopold Liam Lillian Lily Lionel Lorna Lorraine Ludwig Luiz Lydia Mabel Maciej Maeve Maja Malala Malik Margot Marianne Marjorie Mateusz Matilda Maud
Maximilian Maya Meera Merlin Mervyn Mihail Mildred Miranda Miroslav Mohan Moira Molly Monika Morag Mordecai Morris Muriel Murray Myra Nadine Naomi
Nathaniel Ned Niall Niamh Noah Nora Norbert Noreen Odette Olaf Omari Oskar Osvaldo Owen Padraig Paulina Pauline Penelope Percy Philippa Phoebe Phyllis
Piers Pilar Priya Quentin Rajesh Rasmus Reginald Reinhard Renate Reuben Rhiannon Rhys Roberta Roderick Rory Rosalind Rosemary Roxana Ruby Rupert Sadie
Samantha Sanjay Saoirse Seamus Sebastien Seth Shannon Sigrid Sigurd Silas Siobhan Solomon Solveig Sonja Spencer Stella Stewart Sunil Takeshi Tamara
Terence Tess Thelma Timur Tobias Torben Trevor Tricia Tristan Trudy Umberto Una Vijay Vikram Vivian Wanda Wilfred Wim Winifred Wojciech Yannick Yevgeny
Yolanda Yuki Yvonne Zbigniew Zoe Zofia
Abel Abigail Abiodun Adebayo Adel Adele Aditi Aditya Adriana Ainhoa Aino Ajay Akira Alain Aleksander Aleksandra Alessandra Alexa Alexis Alfie Alfonso Alfredo
Alicia Alok Althea Alyssa Amadou Amara Amelie Amina Aminata Amit Amrita Anastasia Anatole Angelica Angelina Anil Anjali Anneke Annette Annie Anselm Arabella
Archie Armando Arnaud Artem Arvind Augustin Ayesha Azadeh Babatunde Baptiste Bartosz Bashir Bella Benoit Bianca Bilal Blanca Bogdan Bohdan Boubacar Braden
Bram Brittany Caitlin Camilla Candice Carina Carlo Carly Cassandra Catriona Celeste Celine Chantal Charmaine Chiamaka Chidi Chinua Chioma Cindy
Clarissa Claudette Claudio Clint Cody Connor Cora Corinne Cornelius Cuthbert Dagmar Danielle Daphne Dariusz Darnell Deepa Deepak Delia Delphine Denys Dhruv
Didier Dinesh Dirk Divya Domingo Dominika Dominique Donovan Dorothea Dustin Eamon Eamonn Ebba Edouard Efrain Ehud Eino Ekaterina Eleni Eleonora Elif Elina
Elise Elke Ella Elliot Elodie Elspeth Emilia Emine Emre Eoin Ercan Esme Esperanza Eugenia Evander Evangelina Everton Faisal Farah Farid Faye Felicien Femke
Fernanda Fionnuala Florian Francine Francois Frantisek Frederica Frida Funmilayo Gaston Gavriel Genevieve Georg Georgi Georgina Gerardo Gerd Gert Gesine
Giacomo Giorgos Giovanna Giovanny Gisele Gopal Graciela Greer Grethe Gudrun Guido Gurpreet Gustave Gwendolyn Haakon Habib Hailey Haji Hakan Hana Hanna
Hannelore Harriet Haruto Hatice Hendrik Henrietta Herman Hermione Hideki Hisham Holly Horacio Ibrahima Igwe Ilona Ilse Ingeborg Iona Ishaan Iskander Isla Ivo
Ivy Izabela Jabari Jacinta Jaime Jamal Janelle Janine Janos Jared Jarek Jasmine Javed Jeanne Jemima Jesper Joao Jochen Jodie Jolanta Joost Jorgen Josep Josie
Jutta Kaitlyn Kaito Kamal Karel Karin Karina Karolina Kasia Kasper Kateryna Katja Katrin Katrina Katsuo Kavita Kayleigh Kazuo Keira Kelvin Kemal Kenta Kerem
Kerstin Keshav Khadija Khalid Kieran Kimberley Kimberly Koji Konrad Kostas Kwabena Kwame Kwesi Lara Larisa Latoya Laurent Lauretta Lavinia Leandro Leanne
Leticia Levi Lidia Lieke Lindiwe Liv Livia Lotte Louisa Luc Luca Luciano Luigi Luisa Luka Maarten Maddie Mahmoud Mairead Makena Mamadou Manoj Marcela Marcelo
Marcin Margrethe Mariam Mariana Mariano Marija Marisa Marius Marko Maryam Massimo Mathilde Mauricio Maxime Maxine Mehdi Melanie Meryem Mette Michaela
Mick Micky Mieke Mihai Milena Miles Millicent Minna Mohit Moses Moshe Moussa Murat Nabil Nadezhda Nanette Nasreen Natalya Naveen Neha Nellie Nelu Ngozi Nicola
Nikhil Nikki Nikolaos Nikos Nkechi Noelle Nomvula Nuno Oksana Olena Ollie Orhan Ottilie Ousmane Oyvind Pankaj Parveen Pascual Patricio Pawel Pieter Polly
Pooja Prakash Preeti Radek Radhika Radu Rainer Rakesh Ramesh Ramona Rania Raquel Rashid Ravi Remi Renaud Riccardo Rodrigo Rogelio Roisin Romain Ronan Rosalie
Rosalyn Rosamund Rui Rukhsana Saira Sakura Salim Salma Salvatore Samuli Sandor Sanne Santosh Saskia Sebastiano Serena Serge Serhiy Shabana Shanice Shaun
Sheena Shreya Siddharth Sienna Signe Simona Sinead Sipho Siri Sneha Sonia Soraya Stanislav Sunita Suresh Susanna Susanne Taavi Tabitha Tamsin Tanja Tara Tarek
Tariku Tatjana Tero Thabo Thandiwe Theodora Therese Thiago Tibor Tiffany Tilda Timo Tomislav Toshio Tove Tunde Tuula Tyrone Ulf Ulrike Uma Uwe Vadim Valentin
Valentina Valeria Vasyl Verena Vesna Vidar Vinay Vincente Vinod Violeta Vitaly Vivienne Volodymyr Walid Wayan Yann Yasmine Yaw Yetunde Ylva Yoshiro Youssef
Yuliya Yuto Zachary Zahra Zanele Zara Zeynep Zodwa Zoltan Zsolt Zubair Zuzana
""".split())

# Of these, those of women.
WOMEN = frozenset("""
Alexandra Alice Alison Amanda Amy Ana Andrea Angela Anita Ann Anna Anne Barbara Beth Betty Brenda Carla Carmen Carol Caroline Catherine Cathy Charlotte
Cheryl Christina Christine Claire Clara Claudia Cynthia Deborah Debra Diana Diane Donna Dorothy Eileen Elena Elizabeth Ellen Emily Emma Eva Evelyn Florence
Frances Gloria Grace Hannah Heather Helen Hillary Irene Jane Janet Janice Jennifer Jessica Jill Joan Joyce Judith Judy Julia Julie Karen Kate Katherine
Kathleen Kathryn Kathy Katie Laura Lauren Linda Lisa Louise Lucy Lynn Madeleine Margaret Maria Marie Marion Martha Mary Maureen Megan Melissa Michelle
Monica Nancy Natalie Nicole Nina Norma Olga Pamela Patricia Paula Peggy Rachel Rebecca Rita Rosa Rose Ruth Sally Sandra Sara Sarah Sharon Sheila Shirley
Sophie Stephanie Sue Susan Suzanne Sylvia Teresa Theresa Tina Valerie Vanessa Veronica Victoria Virginia Wendy
Agnes Aisha Alina Annika Antonia Astrid Beatrice Birgit Camila Carolina Cecilia Chiara Clare Daniela Dora Elisa Elsa Erika Esther Fatima Francesca Gabriela
Greta Helena Hilda Ines Ingrid Irina Isabel Isabella Ivana Jana Johanna Josefina Katarina Klara Lena Lucia Magdalena Margarita Marta Miriam Nadia Natalia
Natasha Noor Olivia Paola Petra Renata Sabine Silvia Simone Sofia Svetlana Tanya Tatiana Ursula Vera Veronika Yasmin Zainab
Agnieszka Amelia Ananya Aoife Audrey Bernadette Bess Bridget Brigitte Bronwyn Camille Carys Charlene Chloe Colette Constance Consuelo Darlene Deirdre
Denise Dolores Edith Elaine Eleanor Elin Eloise Erin Estelle Eunice Ewa Felicity Fiona Freya Gemma Geraldine Gertrude Gillian Gina Gisela Giulia Gwen
Gwyneth Halina Hazel Heike Hilary Imogen Inge Jacqueline Jeanette Jenna Jenny Joanna Joanne Josephine Katarzyna Keiko Kirsten Kirsty Kristin Kristina
Leah Leila Lillian Lily Lorna Lorraine Lydia Mabel Maeve Maja Malala Margot Marianne Marjorie Matilda Maud Maya Meera Mildred Miranda Moira Molly Monika
Morag Muriel Myra Nadine Naomi Niamh Nora Noreen Odette Paulina Pauline Penelope Philippa Phoebe Phyllis Pilar Priya Renate Rhiannon Roberta Rosalind
Rosemary Roxana Ruby Sadie Samantha Saoirse Shannon Sigrid Siobhan Solveig Sonja Stella Tamara Tess Thelma Tricia Trudy Una Vivian Wanda Winifred
Yolanda Yuki Yvonne Zoe Zofia
Abigail Adele Aditi Adriana Ainhoa Aino Aleksandra Alessandra Alexa Alicia Althea Alyssa Amara Amelie Amina Aminata Amrita Anastasia Angelica Angelina Anjali
Anneke Annette Annie Arabella Ayesha Azadeh Bella Bianca Blanca Brittany Caitlin Camilla Candice Carina Carly Cassandra Catriona Celeste Celine
Chantal Charmaine Chiamaka Chioma Cindy Clarissa Claudette Cora Corinne Dagmar Danielle Daphne Deepa Delia Delphine Divya Dominika Dorothea Ebba Ekaterina
Eleni Eleonora Elif Elina Elise Elke Ella Elodie Elspeth Emilia Emine Esme Esperanza Eugenia Evangelina Farah Faye Femke Fernanda Fionnuala Francine Frederica
Frida Funmilayo Genevieve Georgina Gesine Giovanna Gisele Graciela Greer Grethe Gudrun Gwendolyn Hailey Hana Hanna Hannelore Harriet Hatice Henrietta Hermione
Holly Ilona Ilse Ingeborg Iona Isla Ivy Izabela Jacinta Janelle Janine Jasmine Jeanne Jemima Jodie Jolanta Josie Jutta Kaitlyn Karin Karina Karolina Kasia
Kateryna Katja Katrin Katrina Kavita Kayleigh Keira Kerstin Khadija Kimberley Kimberly Lara Larisa Latoya Lauretta Lavinia Leanne Leticia Lidia Lieke Lindiwe
Liv Livia Lotte Louisa Luisa Maddie Mairead Makena Marcela Margrethe Mariam Mariana Marija Marisa Maryam Mathilde Maxine Melanie Meryem Mette Michaela
Mieke Milena Millicent Minna Nadezhda Nanette Nasreen Natalya Neha Nellie Ngozi Nicola Nikki Nkechi Noelle Nomvula Oksana Olena Ottilie Parveen Pooja
Preeti Radhika Ramona Rania Raquel Roisin Rosalie Rosalyn Rosamund Rukhsana Saira Sakura Salma Sanne Saskia Serena Shabana Shanice Sheena Shreya Sienna Signe
Simona Sinead Siri Sneha Sonia Soraya Sunita Susanna Susanne Tabitha Tamsin Tanja Tara Tatjana Thandiwe Theodora Therese Tiffany Tilda Tove Tuula Ulrike Uma
Valentina Valeria Verena Vesna Violeta Vivienne Yasmine Yetunde Ylva Yuliya Zahra Zanele Zara Zeynep Zodwa Zuzana
""".split())
